-- AlterTable
ALTER TABLE "neighbour_post" ADD COLUMN     "person_id" BIGINT;
