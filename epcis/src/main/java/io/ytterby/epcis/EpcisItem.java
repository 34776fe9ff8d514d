package io.ytterby.epcis;

/** What a reading gives one by one: an event, or what is wrong at a place where an event or the document should be. */
public sealed interface EpcisItem permits EpcisEvent, Malformed {}
