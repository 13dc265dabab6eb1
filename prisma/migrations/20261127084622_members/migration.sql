-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "human_until" TIMESTAMPTZ(3),
ADD COLUMN     "person_at" TIMESTAMPTZ(3),
ADD COLUMN     "person_id" BIGINT,
ADD COLUMN     "shared" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "handover" ADD COLUMN     "escalate_at" TIMESTAMPTZ(3),
ADD COLUMN     "escalations" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "person_id" BIGINT,
ADD COLUMN     "routed_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_by" BIGINT,
ADD COLUMN     "taken_by_name" TEXT,
ADD COLUMN     "told_at" TIMESTAMPTZ(3),
ADD COLUMN     "unit_id" BIGINT;

-- AlterTable
ALTER TABLE "inbox" ADD COLUMN     "person_id" BIGINT;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "person_id" BIGINT,
ADD COLUMN     "topic" TEXT;

-- CreateTable
CREATE TABLE "handover_message" (
    "id" BIGSERIAL NOT NULL,
    "handover_id" BIGINT NOT NULL,
    "who" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handover_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unclear_source" (
    "unclear_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unclear_source_pkey" PRIMARY KEY ("unclear_id","address")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_version" (
    "id" BIGSERIAL NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "parent_id" BIGINT,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "unit_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "from_id" BIGINT NOT NULL,
    "to_id" BIGINT NOT NULL,
    "on" DATE NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'whole',
    "source" TEXT NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "transaction_point" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "commune_id" BIGINT NOT NULL,
    "former_unit_id" BIGINT,
    "place" TEXT,
    "day_of_month" INTEGER,
    "holiday_rule" TEXT NOT NULL DEFAULT 'ask',
    "office" TEXT,
    "office_phone" TEXT,
    "source" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT,

    CONSTRAINT "transaction_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "birth_year" INTEGER,
    "birth_date" DATE,
    "phone" TEXT,
    "phone_key" TEXT,
    "language" TEXT,
    "address_form" TEXT,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pin" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" BIGSERIAL NOT NULL,
    "person_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "role" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" BIGSERIAL NOT NULL,
    "person_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    "why" TEXT,
    "open_until" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_claim" (
    "id" BIGSERIAL NOT NULL,
    "inbox_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "phone_key" TEXT NOT NULL,
    "birth_year" INTEGER NOT NULL,
    "person_id" BIGINT,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "why" TEXT,

    CONSTRAINT "link_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_code" (
    "id" BIGSERIAL NOT NULL,
    "person_id" BIGINT NOT NULL,
    "code_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL,
    "address" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "right" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "inbox_id" BIGINT,
    "evidence" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_now" (
    "subject" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "consent_id" BIGINT NOT NULL,

    CONSTRAINT "consent_now_pkey" PRIMARY KEY ("subject","purpose")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "person_id" BIGINT,
    "address" TEXT,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "useful_until" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" BIGSERIAL NOT NULL,
    "receipt" TEXT NOT NULL,
    "subject_keys" TEXT[],
    "reason" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "address" TEXT,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "reason" TEXT,
    "detail" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL,
    "base_id" BIGINT NOT NULL,
    "base_hash" TEXT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "last_hash" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "handover_message_source_key" ON "handover_message"("source_key");

-- CreateIndex
CREATE INDEX "handover_message_handover_id_idx" ON "handover_message"("handover_id");

-- CreateIndex
CREATE INDEX "unclear_source_address_idx" ON "unclear_source"("address");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_kind_idx" ON "unit"("kind");

-- CreateIndex
CREATE INDEX "unit_version_unit_id_idx" ON "unit_version"("unit_id");

-- CreateIndex
CREATE INDEX "unit_version_parent_id_idx" ON "unit_version"("parent_id");

-- CreateIndex
CREATE INDEX "unit_version_name_key_idx" ON "unit_version"("name_key");

-- CreateIndex
CREATE INDEX "unit_succession_to_id_idx" ON "unit_succession"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "transaction_point_code_key" ON "transaction_point"("code");

-- CreateIndex
CREATE INDEX "transaction_point_commune_id_idx" ON "transaction_point"("commune_id");

-- CreateIndex
CREATE INDEX "person_phone_key_idx" ON "person"("phone_key");

-- CreateIndex
CREATE INDEX "person_name_key_idx" ON "person"("name_key", "birth_year");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE INDEX "appointment_unit_id_role_idx" ON "appointment"("unit_id", "role");

-- CreateIndex
CREATE INDEX "link_address_idx" ON "link"("address");

-- CreateIndex
CREATE INDEX "link_person_id_idx" ON "link"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_claim_inbox_id_key" ON "link_claim"("inbox_id");

-- CreateIndex
CREATE INDEX "link_claim_state_created_at_idx" ON "link_claim"("state", "created_at");

-- CreateIndex
CREATE INDEX "link_claim_address_idx" ON "link_claim"("address");

-- CreateIndex
CREATE UNIQUE INDEX "link_code_code_key" ON "link_code"("code_key");

-- CreateIndex
CREATE INDEX "link_code_person_id_idx" ON "link_code"("person_id");

-- CreateIndex
CREATE INDEX "attempt_address_what_at_idx" ON "attempt"("address", "what", "at");

-- CreateIndex
CREATE INDEX "consent_subject_idx" ON "consent"("subject");

-- CreateIndex
CREATE INDEX "consent_address_idx" ON "consent"("address");

-- CreateIndex
CREATE INDEX "notice_person_id_idx" ON "notice"("person_id");

-- CreateIndex
CREATE INDEX "notice_address_idx" ON "notice"("address");

-- CreateIndex
CREATE UNIQUE INDEX "erasure_receipt_key" ON "erasure"("receipt");

-- CreateIndex
CREATE INDEX "erasure_finished_at_idx" ON "erasure"("finished_at");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- CreateIndex
CREATE INDEX "contact_person_id_idx" ON "contact"("person_id");

-- CreateIndex
CREATE INDEX "handover_address_idx" ON "handover"("address");

-- CreateIndex
CREATE INDEX "inbox_address_idx" ON "inbox"("address");

-- CreateIndex
CREATE INDEX "outbox_person_id_idx" ON "outbox"("person_id");

-- What Prisma's language has no words for.

CREATE UNIQUE INDEX "link_confirmed_key" ON "link"("person_id", "address") WHERE "state" = 'confirmed';
CREATE UNIQUE INDEX "appointment_now_key" ON "appointment"("person_id", "unit_id", "role") WHERE "valid_to" IS NULL;
CREATE UNIQUE INDEX "unit_version_now_key" ON "unit_version"("unit_id") WHERE "valid_to" IS NULL;
CREATE UNIQUE INDEX "link_claim_pending_key" ON "link_claim"("address") WHERE "state" = 'pending';
CREATE INDEX "handover_due_idx" ON "handover"("escalate_at") WHERE "state" = 'open';

ALTER TABLE "unit" ADD CONSTRAINT "unit_kind_known" CHECK ("kind" IN ('province', 'commune', 'branch', 'group'));
ALTER TABLE "unit" ADD CONSTRAINT "unit_days_check" CHECK ("valid_to" > "valid_from");
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_days_check" CHECK ("valid_to" > "valid_from");
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_part_known" CHECK ("part" IN ('whole', 'part'));
ALTER TABLE "transaction_point" ADD CONSTRAINT "transaction_point_day_check" CHECK ("day_of_month" BETWEEN 1 AND 31);
ALTER TABLE "transaction_point" ADD CONSTRAINT "transaction_point_rule_known" CHECK ("holiday_rule" IN ('same', 'before', 'after', 'ask'));
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_role_known" CHECK ("role" IN ('member', 'group_leader', 'branch_head', 'commune_cadre', 'provincial_cadre', 'administrator'));
ALTER TABLE "link" ADD CONSTRAINT "link_state_known" CHECK ("state" IN ('confirmed', 'revoked'));
ALTER TABLE "link_claim" ADD CONSTRAINT "link_claim_state_known" CHECK ("state" IN ('pending', 'approved', 'refused', 'expired'));
ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose_known" CHECK ("purpose" IN ('training', 'loan_reminders', 'notices'));
ALTER TABLE "handover" DROP CONSTRAINT "handover_state_known";
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_state_known";
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state_known"
    CHECK ("state" IN ('queued', 'sending', 'sent', 'failed', 'gone', 'unknown', 'expired', 'withdrawn'));
ALTER TABLE "handover" ADD CONSTRAINT "handover_state_known" CHECK ("state" IN ('open', 'taken', 'answered', 'closed'));
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_one_check" CHECK ("id" = 1);

-- The log only grows. Its keeper says so before it lets go of rows that are older than the term of retention.
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('hoi.audit_term', true) = 'over' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the audit log only grows';
END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION audit_only_grows();

-- A yes or no stays as it was said; it goes with the person it is about.
CREATE FUNCTION consent_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a consent is never changed';
END $$;
CREATE TRIGGER consent_stays BEFORE UPDATE ON "consent" FOR EACH ROW EXECUTE FUNCTION consent_stays();
