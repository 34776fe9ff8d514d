package io.ytterby.intelligence.trade.rest;

/** @param records how many the import holds; GET /v1/imports/{id} says what becomes of them */
record ReceivedReply(String importId, int records) {}
