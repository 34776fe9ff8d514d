package io.ytterby.licensing.notice.domain;

import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an exporter is told of a step of its case. Only what the exporter may read anyhow goes into the words: where the
 * case stands, its licence, the reasons of its refusal; never who advised what, nor any note of an officer.
 */
public final class CaseWords {
    private CaseWords() {}

    /** Empty for a step that is the authority's own affair, and for the exporter's own draft. */
    public static Optional<Told> of(@Nullable Application before, Application after) {
        var from = before == null ? ApplicationStatus.DRAFT : before.status();
        if (after.submittedAt() == null || from == after.status()) return Optional.empty();
        return Optional.ofNullable(told("Application " + after.id(), "申请" + after.id(), from, after));
    }

    private static @Nullable Told told(String name, String nameZh, ApplicationStatus from, Application after) {
        return switch (after.status()) {
            case DRAFT -> null;
            case SUBMITTED,
                    INITIAL_CHECKS,
                    UNDER_REVIEW,
                    OGD_ADVICE,
                    OGD_CONSOLIDATION,
                    UNDER_FINAL_REVIEW,
                    FINAL_REVIEW_COUNTERSIGN,
                    FINAL_REVIEW_SECOND_COUNTERSIGN -> underWay(name, nameZh, from, after.status());
            case AWAITING_EXPORTER_RESPONSE ->
                Told.of(
                                name + ": the authority has a question. The 45 days stand still until it is answered.",
                                nameZh + "：主管机关提出问询，答复前暂停计时。")
                        .toDo("Read the question in the case and answer it.", "请查阅问询并予以答复。");
            case APPLICANT_EDITING ->
                Told.of(
                                name + ": an amendment was begun. The 45 days stand still meanwhile.",
                                nameZh + "：已开始修改，期间暂停计时。")
                        .toDo("Submit the new edition, or take the amendment back.", "请提交新版本或放弃修改。");
            case SUPERSEDED_BY_EXPORTER_EDIT ->
                Told.of(
                        name + ": its new edition took its place, and has a clock of its own.",
                        nameZh + "：已由新版本取代，另行计时。");
            case REOPENED_FOR_CHANGES, REOPENED_DUE_TO_ORG_CHANGES ->
                Told.of(name + " was reopened for a change.", nameZh + "：因变更重新办理。");
            case WITHDRAWN -> Told.of(name + " was withdrawn.", nameZh + "已撤回。");
            case CLOSED ->
                Told.of(name + " was closed by the authority.", nameZh + "已由主管机关终止。")
                        .toDo("Begin a new application if the export is still wanted.", "如仍需出口，请重新申请。");
            case UNDER_APPEAL -> Told.of(name + ": your appeal was received.", nameZh + "：已收到复议申请。");
            case APPEAL_REVIEW, APPEAL_FINAL_REVIEW ->
                from.isAppeal() ? null : Told.of(name + ": the appeal goes on.", nameZh + "：复议继续进行。");
            case FINALISED_APPROVED ->
                Told.of(
                                name + " was approved; the licence is " + after.licence() + ".",
                                nameZh + "已批准，许可证编号" + after.licence() + "。")
                        .toDo("Read the licence's lines and validity before you declare.", "申报前请核对许可证的品目、数量和有效期。");
            case FINALISED_REFUSED -> refused(name, nameZh, from, after);
            case FINALISED_NO_LICENCE_REQUIRED ->
                Told.of(name + ": no licence is required for these goods.", nameZh + "：该货物无需许可。")
                        .toDo("Keep this answer with the goods' papers.", "请将本答复与货物单证一并保存。");
        };
    }

    private static @Nullable Told underWay(String name, String nameZh, ApplicationStatus from, ApplicationStatus to) {
        if (from == ApplicationStatus.DRAFT)
            return Told.of(
                    name + " was received. The 45 working days run from tomorrow; its clock shows how many are left.",
                    nameZh + "已收到。45个工作日自次日起算，可在计时页面查看剩余天数。");
        if (from.isPause()) return Told.of(name + ": the 45 days run again.", nameZh + "：恢复计时。");
        if (from.isSettled() || from.isAppeal()) return Told.of(name + " is being looked at again.", nameZh + "重新审查。");
        boolean begins = isBeforeReview(from) && !isBeforeReview(to);
        return begins ? Told.of(name + " is being reviewed.", nameZh + "正在审查。") : null;
    }

    private static boolean isBeforeReview(ApplicationStatus status) {
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.INITIAL_CHECKS;
    }

    private static Told refused(String name, String nameZh, ApplicationStatus from, Application after) {
        var reasons = String.join("; ", after.decisionReasons());
        return from.isAppeal()
                ? Told.of(name + ": the appeal was rejected. " + reasons, nameZh + "：复议未获支持。" + reasons)
                : Told.of(name + " was refused. Reasons: " + reasons, nameZh + "不予许可。理由：" + reasons)
                        .toDo("Read the reasons. An appeal is possible within 28 days.", "请查阅理由；可在28日内申请复议。");
    }
}
