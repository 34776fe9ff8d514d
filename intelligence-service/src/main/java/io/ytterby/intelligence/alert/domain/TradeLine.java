package io.ytterby.intelligence.alert.domain;

/** What an alert is about: who sends what to whom, from where to where. */
public record TradeLine(String from, String to, String hs6, String shipper, String consignee) {}
