package io.ytterby.credentials;

/** Why a document, or a step of its verification, is judged as it is. The names are a promise to those who read them. */
public enum Reason {
    OK,
    /** Nobody looked: the step needs what is not at hand offline. */
    NOT_CHECKED,

    MALFORMED,
    DUPLICATE_MEMBER,
    LONE_SURROGATE,
    NUMBER_OUT_OF_RANGE,
    TOO_LARGE,

    ALG_NOT_ALLOWED,
    TYP_NOT_ALLOWED,
    CRITICAL_HEADER,
    PROOF_MISSING,
    CRYPTOSUITE_UNSUPPORTED,
    PROOF_PURPOSE,
    UNKNOWN_CONTEXT,

    ISSUER_UNKNOWN,
    ISSUER_CONTROLLER_MISMATCH,
    /** The issuer is known, and may not issue documents of this type. */
    TYPE_NOT_ALLOWED,
    /** The trust list is older than it may be. */
    TRUST_LIST_STALE,
    TRUST_LIST_FROM_FUTURE,
    /** Nobody whom the verifier trusts has signed the trust list or the bundle. */
    TRUST_LIST_UNTRUSTED,

    KEY_UNKNOWN,
    KEY_NOT_IN_WINDOW,
    KEY_REVOKED,
    /** A warning: the key was good when it signed, and signs no more. */
    KEY_RETIRED,
    SIGNATURE_INVALID,

    NOT_YET_VALID,
    EXPIRED,

    /** A warning: the document names no status list, so nobody could take it back. */
    NO_STATUS,
    STATUS_LIST_MISSING,
    STATUS_LIST_INVALID,
    STATUS_LIST_STALE,
    STATUS_LIST_FROM_FUTURE,
    REVOKED,
    SUSPENDED,

    SCHEMA_MISMATCH
}
