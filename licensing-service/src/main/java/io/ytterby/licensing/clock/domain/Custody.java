package io.ytterby.licensing.clock.domain;

import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.words.domain.Words;

/**
 * Who holds a case in a status, and what is being waited for.
 *
 * @param waitsFor what has to happen next, as a clause: "the exporter's answer to a query"; where nobody holds it, why
 */
public record Custody(Holder holder, Words waitsFor) {
    public static Custody of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> exporter("the exporter to submit it", "出口经营者提交申请");
            case SUBMITTED -> authority("the authority to take it up", "主管机关受理");
            case INITIAL_CHECKS -> authority("the initial checks", "初步审核");
            case UNDER_REVIEW -> authority("an officer's review", "承办人审查");
            case OGD_ADVICE -> new Custody(Holder.DEPARTMENT, new Words("the departments' advice", "有关部门的意见"));
            case OGD_CONSOLIDATION -> authority("the departments' advice to be brought together", "汇总有关部门意见");
            case UNDER_FINAL_REVIEW -> authority("the final review", "最终审查");
            case FINAL_REVIEW_COUNTERSIGN -> authority("a countersignature or the decision", "复核签署或作出决定");
            case FINAL_REVIEW_SECOND_COUNTERSIGN -> authority("a second countersignature", "第二次复核签署");
            case AWAITING_EXPORTER_RESPONSE -> exporter("the exporter's answer to a query", "出口经营者答复问询");
            case APPLICANT_EDITING -> exporter("the exporter to finish an amendment", "出口经营者完成修改");
            case REOPENED_FOR_CHANGES, REOPENED_DUE_TO_ORG_CHANGES ->
                nobody("its next edition is under way and has a clock of its own", "其新版本正在办理，另行计时");
            case WITHDRAWN -> nobody("it was withdrawn", "申请已撤回");
            case CLOSED -> nobody("it was closed", "申请已终止");
            case SUPERSEDED_BY_EXPORTER_EDIT -> nobody("a newer edition took its place", "已由新版本取代");
            case UNDER_APPEAL, APPEAL_REVIEW, APPEAL_FINAL_REVIEW ->
                new Custody(Holder.APPEAL, new Words("the decision on the appeal", "复议决定"));
            case FINALISED_APPROVED, FINALISED_REFUSED, FINALISED_NO_LICENCE_REQUIRED ->
                nobody("it is decided", "已作出决定");
        };
    }

    private static Custody exporter(String en, String zh) {
        return new Custody(Holder.EXPORTER, new Words(en, zh));
    }

    private static Custody nobody(String en, String zh) {
        return new Custody(Holder.NOBODY, new Words(en, zh));
    }

    private static Custody authority(String en, String zh) {
        return new Custody(Holder.AUTHORITY, new Words(en, zh));
    }
}
