package io.ytterby.gateway.buyer.domain;

/** Yes or no, and the reason in plain words. */
public record Verdict(boolean usable, String reason) {}
