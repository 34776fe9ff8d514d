package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;

/** Told inside the service, in the transaction that opens a closed case again: what it came to counts no longer. */
public record CaseReopened(CaseFile file) {}
