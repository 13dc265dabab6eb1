-- CreateTable
CREATE TABLE "job" (
    "id" BIGSERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "commune" TEXT,
    "pay" TEXT NOT NULL,
    "contact" TEXT,
    "published_phone" TEXT,
    "source" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "neighbour_post" (
    "id" BIGSERIAL NOT NULL,
    "inbox_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "commune" TEXT NOT NULL,
    "words" TEXT,
    "shown_words" TEXT,
    "days" INTEGER NOT NULL DEFAULT 30,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "neighbour_post_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_state_valid_to_idx" ON "job"("state", "valid_to");

-- CreateIndex
CREATE UNIQUE INDEX "job_announcement_key" ON "job"("title", "employer", "place", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "neighbour_post_inbox_id_key" ON "neighbour_post"("inbox_id");

-- CreateIndex
CREATE INDEX "neighbour_post_state_expires_at_idx" ON "neighbour_post"("state", "expires_at");

-- CreateIndex
CREATE INDEX "neighbour_post_address_idx" ON "neighbour_post"("address");

-- What follows is beyond Prisma's schema language.

ALTER TABLE "job" ADD CONSTRAINT "job_state_known" CHECK ("state" IN ('draft', 'open', 'closed'));
ALTER TABLE "job" ADD CONSTRAINT "job_valid_days" CHECK ("valid_from" <= "valid_to");
-- A number is told only together with where the employer published it.
ALTER TABLE "job" ADD CONSTRAINT "job_source_given" CHECK (length("source") > 0);

ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_kind_known" CHECK ("kind" IN ('offer', 'ask'));
ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_subject_known"
    CHECK ("subject" IN ('labour', 'tools', 'seedlings', 'other'));
ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_state_known"
    CHECK ("state" IN ('pending', 'approved', 'refused', 'closed', 'expired'));
ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_days" CHECK ("days" BETWEEN 1 AND 30);
-- Nothing is shown that nobody approved, and what is over keeps no words.
ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_words_while_alive" CHECK (
    ("state" = 'pending' AND "words" IS NOT NULL AND "shown_words" IS NULL)
    OR ("state" = 'approved' AND "words" IS NOT NULL AND "shown_words" IS NOT NULL AND "decided_at" IS NOT NULL)
    OR ("state" IN ('refused', 'closed', 'expired') AND "words" IS NULL AND "shown_words" IS NULL));
ALTER TABLE "neighbour_post" ADD CONSTRAINT "neighbour_post_refused_why"
    CHECK ("state" <> 'refused' OR "reason" IS NOT NULL);

-- What may be shown to somebody in a commune now.
CREATE INDEX "neighbour_post_shown_idx" ON "neighbour_post"("commune", "id") WHERE "state" = 'approved';
