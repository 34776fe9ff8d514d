package io.ytterby.gateway.buyer.app;

import io.ytterby.gateway.buyer.domain.Verdict;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;

/** A licence as one organisation may see it now. */
public record LicenceStatus(KnownLicence licence, Scope scope, Verdict verdict, Freshness freshness) {}
