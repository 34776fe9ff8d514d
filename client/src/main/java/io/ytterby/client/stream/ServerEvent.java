package io.ytterby.client.stream;

/** @param id where to come back to after a break; empty if the server gave none */
public record ServerEvent(String id, String type, String data) {}
