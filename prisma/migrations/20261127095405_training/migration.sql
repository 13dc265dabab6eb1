-- CreateTable
CREATE TABLE "course" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'technique',
    "organiser" TEXT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "commune_id" BIGINT,
    "place" TEXT NOT NULL,
    "map_url" TEXT,
    "seats" INTEGER NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "allowances" TEXT,
    "contact" TEXT,
    "priority" JSONB NOT NULL DEFAULT '[]',
    "asks_status" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "cancelled_why" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "last_change" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_session" (
    "id" BIGSERIAL NOT NULL,
    "course_id" BIGINT NOT NULL,
    "n" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,

    CONSTRAINT "course_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_unit" (
    "course_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,

    CONSTRAINT "course_unit_pkey" PRIMARY KEY ("course_id","unit_id")
);

-- CreateTable
CREATE TABLE "course_seat" (
    "course_id" BIGINT NOT NULL,
    "n" INTEGER NOT NULL,
    "enrolment_id" BIGINT,

    CONSTRAINT "course_seat_pkey" PRIMARY KEY ("course_id","n")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" BIGSERIAL NOT NULL,
    "course_id" BIGINT NOT NULL,
    "source_key" TEXT NOT NULL,
    "person_id" BIGINT,
    "address" TEXT,
    "for_whom" TEXT NOT NULL DEFAULT 'self',
    "learner_name" TEXT NOT NULL,
    "learner_key" TEXT NOT NULL,
    "birth_year" INTEGER,
    "phone" TEXT,
    "unit_id" BIGINT,
    "status" TEXT,
    "state" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "waiting_since" TIMESTAMPTZ(3),
    "offered_until" TIMESTAMPTZ(3),
    "left_why" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "session_id" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL,
    "present" BOOLEAN NOT NULL,
    "how" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("session_id","enrolment_id")
);

-- CreateTable
CREATE TABLE "course_wish" (
    "id" BIGSERIAL NOT NULL,
    "inbox_id" BIGINT NOT NULL,
    "address" TEXT NOT NULL,
    "person_id" BIGINT,
    "topic" TEXT NOT NULL,
    "commune_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "course_id" BIGINT,

    CONSTRAINT "course_wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_feedback" (
    "enrolment_id" BIGINT NOT NULL,
    "score" INTEGER NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "course_feedback_pkey" PRIMARY KEY ("enrolment_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "course_code_key" ON "course"("code");

-- CreateIndex
CREATE INDEX "course_state_idx" ON "course"("state");

-- CreateIndex
CREATE INDEX "course_session_starts_at_idx" ON "course_session"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "course_session_key" ON "course_session"("course_id", "n");

-- CreateIndex
CREATE UNIQUE INDEX "course_seat_enrolment_id_key" ON "course_seat"("enrolment_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_source_key" ON "enrolment"("source_key");

-- CreateIndex
CREATE INDEX "enrolment_course_id_state_idx" ON "enrolment"("course_id", "state");

-- CreateIndex
CREATE INDEX "enrolment_person_id_idx" ON "enrolment"("person_id");

-- CreateIndex
CREATE INDEX "enrolment_address_idx" ON "enrolment"("address");

-- CreateIndex
CREATE INDEX "attendance_enrolment_id_idx" ON "attendance"("enrolment_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_wish_inbox_id_key" ON "course_wish"("inbox_id");

-- CreateIndex
CREATE INDEX "course_wish_topic_idx" ON "course_wish"("topic", "ended_at");

-- CreateIndex
CREATE INDEX "course_wish_address_idx" ON "course_wish"("address");

-- What Prisma's language has no words for.

-- The same learner once in a class, while she has not left it.
CREATE UNIQUE INDEX "enrolment_learner_key" ON "enrolment"("course_id", "learner_key") WHERE "state" IN ('seated', 'waiting', 'offered');
CREATE UNIQUE INDEX "course_wish_open_key" ON "course_wish"("address", "topic") WHERE "ended_at" IS NULL;
CREATE INDEX "enrolment_offered_idx" ON "enrolment"("offered_until") WHERE "state" = 'offered';

ALTER TABLE "course" ADD CONSTRAINT "course_state_known" CHECK ("state" IN ('draft', 'open', 'closed', 'cancelled', 'done'));
ALTER TABLE "course" ADD CONSTRAINT "course_seats_check" CHECK ("seats" BETWEEN 1 AND 2000);
ALTER TABLE "course_session" ADD CONSTRAINT "course_session_times_check" CHECK ("ends_at" > "starts_at");
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_state_known" CHECK ("state" IN ('seated', 'waiting', 'offered', 'left', 'cancelled'));
ALTER TABLE "course_feedback" ADD CONSTRAINT "course_feedback_score_check" CHECK ("score" BETWEEN 1 AND 3);
ALTER TABLE "course_seat" ADD CONSTRAINT "course_seat_course_fkey_check" CHECK ("n" >= 1);
