package io.ytterby.licensing.document.domain;

/** What a document is for. */
public enum DocumentKind {
    END_USER_CERTIFICATE,
    END_USE_STATEMENT,
    CONTRACT,
    TECHNICAL_DESCRIPTION,
    COMPOSITION_CERTIFICATE,
    IMPORTER_PROFILE,
    IDENTITY,
    CORRESPONDENCE,
    OTHER
}
