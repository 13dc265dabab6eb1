-- CreateTable
CREATE TABLE "inbox" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "said" JSONB NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "address" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'vi',
    "address_form" TEXT NOT NULL DEFAULT 'chi',
    "last_interaction_at" TIMESTAMPTZ(3),
    "turn" BIGINT NOT NULL DEFAULT 0,
    "session" JSONB,
    "reachable" BOOLEAN NOT NULL DEFAULT true,
    "unreachable_why" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "address" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ(3),
    "useful_until" TIMESTAMPTZ(3),
    "platform_message_id" TEXT,
    "why" TEXT,
    "alarm" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" BIGSERIAL NOT NULL,
    "inbox_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "words" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "platform_token" (
    "account" TEXT NOT NULL,
    "access_token" TEXT NOT NULL,
    "refresh_token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "refresh_issued_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'ok',
    "why" TEXT,

    CONSTRAINT "platform_token_pkey" PRIMARY KEY ("account")
);

-- CreateTable
CREATE TABLE "send_block" (
    "account" TEXT NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "send_block_pkey" PRIMARY KEY ("account")
);

-- CreateIndex
CREATE UNIQUE INDEX "inbox_event_id_key" ON "inbox"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_dedupe_key_key" ON "outbox"("dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "handover_inbox_id_key" ON "handover"("inbox_id");

-- CreateIndex
CREATE INDEX "handover_state_created_at_idx" ON "handover"("state", "created_at");

-- What follows is beyond Prisma's schema language.

-- What waits for a turn: small, whatever the history of a person.
CREATE INDEX "inbox_waiting_idx" ON "inbox"("address", "id") WHERE "handled_at" IS NULL;

-- What is due, answers before notices.
CREATE INDEX "outbox_due_idx" ON "outbox"("account", "purpose" DESC, "due_at", "id") WHERE "state" = 'queued';

-- What keeps a later message of the same person waiting.
CREATE INDEX "outbox_open_idx" ON "outbox"("address", "id") WHERE "state" IN ('queued', 'sending');

-- Leases that may have run out.
CREATE INDEX "outbox_lease_idx" ON "outbox"("lease_until") WHERE "state" = 'sending';

-- Receipts name the platform's message id.
CREATE INDEX "outbox_platform_message_idx" ON "outbox"("platform_message_id") WHERE "platform_message_id" IS NOT NULL;

ALTER TABLE "outbox" ADD CONSTRAINT "outbox_state_known"
    CHECK ("state" IN ('queued', 'sending', 'sent', 'failed', 'gone', 'unknown', 'expired'));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_purpose_known" CHECK ("purpose" IN ('reply', 'notice'));
ALTER TABLE "handover" ADD CONSTRAINT "handover_state_known" CHECK ("state" IN ('open', 'answered', 'closed'));
ALTER TABLE "platform_token" ADD CONSTRAINT "platform_token_state_known" CHECK ("state" IN ('ok', 'needs_reconsent'));
