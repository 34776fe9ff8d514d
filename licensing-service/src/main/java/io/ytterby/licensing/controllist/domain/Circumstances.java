package io.ytterby.licensing.controllist.domain;

import java.util.Set;

/**
 * What conditions of policies are held against.
 *
 * @param party the worst list that reaches a party, by itself or through its owners
 * @param families of the entries that were hit
 */
record Circumstances(Consignment consignment, PartyList party, Set<String> families) {}
