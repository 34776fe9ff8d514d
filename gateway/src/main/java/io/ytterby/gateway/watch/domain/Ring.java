package io.ytterby.gateway.watch.domain;

/**
 * That a rule rings. The same rule, subject and occasion is the same ring, whenever and however often it is found.
 *
 * @param occasion what tells this ring from another of the same rule and subject; not told to anybody
 * @param says in plain words
 */
public record Ring(WatchRule rule, String subject, String occasion, String says) {}
