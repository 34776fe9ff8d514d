package io.ytterby.certification.exchange.domain;

/** A database of emission factors that was used, and its version. */
public record FactorSource(String name, String version) {}
