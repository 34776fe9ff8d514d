package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;

/** A licence as it was issued; its version is its first: 1. */
public record IssuedLicence(LicenceNumber number, long version) {}
