-- CreateTable
CREATE TABLE "unclear" (
    "id" BIGSERIAL NOT NULL,
    "folded" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "intent" TEXT,
    "confidence" DOUBLE PRECISION,
    "count" INTEGER NOT NULL DEFAULT 1,
    "first_seen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "unclear_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "unclear_folded_key" ON "unclear"("folded");

-- CreateIndex
CREATE INDEX "unclear_count_last_seen_idx" ON "unclear"("count", "last_seen");
