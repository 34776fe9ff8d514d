package io.ytterby.licensing.application.domain;

/** What somebody does with an application, or what follows from it by itself. */
public enum Step {
    EDIT(By.EXPORTER),
    CORRECT(By.EXPORTER),
    SUBMIT(By.EXPORTER),
    BEGIN_CHECKS(By.ITSELF),
    BEGIN_REVIEW(By.OFFICER),
    REFER(By.OFFICER),
    ADVISE(By.OFFICER),
    CONSOLIDATE(By.ITSELF),
    FINISH_REVIEW(By.ITSELF),
    COUNTERSIGN(By.COUNTERSIGNER),
    COUNTERSIGN_AGAIN(By.COUNTERSIGNER),
    RETURN(By.COUNTERSIGNER),
    APPROVE(By.OFFICER),
    REFUSE(By.OFFICER),
    FIND_NO_LICENCE_REQUIRED(By.OFFICER),
    ASK(By.OFFICER),
    ANSWER(By.EXPORTER),
    CLOSE_QUERY(By.OFFICER),
    RESUME(By.ITSELF),
    AMEND(By.EXPORTER),
    ABANDON_AMENDMENT(By.ITSELF),
    SUPERSEDE(By.ITSELF),
    WITHDRAW(By.EXPORTER),
    CLOSE(By.OFFICER),
    REOPEN_FOR_CHANGES(By.OFFICER),
    REOPEN_FOR_ORGANISATION(By.OFFICER),
    DISMISS_CHANGES(By.OFFICER),
    APPEAL(By.EXPORTER),
    TAKE_UP_APPEAL(By.OFFICER),
    RECOMMEND_ON_APPEAL(By.OFFICER),
    ALLOW_APPEAL(By.COUNTERSIGNER),
    REJECT_APPEAL(By.COUNTERSIGNER),
    WITHDRAW_APPEAL(By.EXPORTER);

    /** Who takes a step. */
    public enum By {
        EXPORTER,
        OFFICER,
        COUNTERSIGNER,
        /** Nobody has to: it follows when all it needs is there. */
        ITSELF
    }

    private final By by;

    Step(By by) {
        this.by = by;
    }

    public By by() {
        return by;
    }
}
