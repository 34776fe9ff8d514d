package io.ytterby.certification.account.domain;

import io.ytterby.certification.scheme.domain.CustodyModel;

/** What becomes of what is in an account. The two are never mixed, and none ever turns into the other. */
public enum AccountKind {
    /** Given to lots of the same element at the same site. */
    MASS_BALANCE(CustodyModel.MASS_BALANCE),
    /** Claimed for somebody, apart from all goods. */
    BOOK_AND_CLAIM(CustodyModel.BOOK_AND_CLAIM);

    private final CustodyModel model;

    AccountKind(CustodyModel model) {
        this.model = model;
    }

    /** What a certificate must be assessed for to be credited here. */
    public CustodyModel model() {
        return model;
    }
}
