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
    /** Documents of this kind are in a log, and nothing shows this one to be. */
    NOT_LOGGED,
    /** It came into the log long after it says it was signed: it may have been dated back. */
    LOGGED_LATE,

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

    SCHEMA_MISMATCH,

    /** The issuer was not accredited for this scheme. */
    SCHEME_NOT_ACCREDITED,
    /** The issuer was accredited for the scheme, and not for all that the document covers. */
    SCOPE_NOT_ACCREDITED,
    /** The issuer's accreditation had not begun, was over, or was withdrawn when it signed. */
    ACCREDITATION_NOT_IN_FORCE,
    /** A warning: the accreditation was good then, and was withdrawn since. */
    ACCREDITATION_WITHDRAWN,

    /** What is held live of the thing speaks against the document. */
    QUANTITY_MISMATCH,
    /** The numbers in the document do not bear what it claims. */
    CLAIM_CONTRADICTED,
    /** A warning: the claim rests on offsets, and the gross footprint stays what it is. */
    OFFSETS_NOT_FOOTPRINT
}
