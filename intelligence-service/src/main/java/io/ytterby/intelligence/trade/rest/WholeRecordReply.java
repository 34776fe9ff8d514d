package io.ytterby.intelligence.trade.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** @param record as it was sent, with its fields in one order */
record WholeRecordReply(String recordId, Instant receivedAt, JsonNode record) {}
