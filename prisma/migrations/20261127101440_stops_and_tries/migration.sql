-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "person_id" BIGINT;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "stopped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "essential" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "stopped_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "attempt_person_id_idx" ON "attempt"("person_id");

-- What Prisma's language has no words for.

-- Who said «dừng» to everything before this was kept.
UPDATE "person" SET "stopped_at" = s."at" FROM (
  SELECT n."subject", max(n."at") AS "at" FROM "consent_now" n JOIN "consent" c ON c."id" = n."consent_id"
  WHERE NOT n."given" AND c."version" = 'withdrawal' GROUP BY n."subject" HAVING count(*) = 3
) s WHERE s."subject" = 'person:' || "person"."id";
UPDATE "contact" SET "stopped_at" = s."at" FROM (
  SELECT n."subject", max(n."at") AS "at" FROM "consent_now" n JOIN "consent" c ON c."id" = n."consent_id"
  WHERE NOT n."given" AND c."version" = 'withdrawal' GROUP BY n."subject" HAVING count(*) = 3
) s WHERE s."subject" = "contact"."address";

-- The log is not emptied at one stroke either.
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER audit_head_is_not_emptied BEFORE TRUNCATE ON "audit_head" FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
