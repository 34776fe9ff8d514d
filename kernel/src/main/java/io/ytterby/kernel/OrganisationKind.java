package io.ytterby.kernel;

/** Authorities see by competence; companies see what they are party to or were granted. */
public enum OrganisationKind {
    AUTHORITY,
    COMPANY
}
