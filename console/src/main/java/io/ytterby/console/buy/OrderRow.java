package io.ytterby.console.buy;

/** An order in a list, by its number alone: how it stands is asked apart. */
record OrderRow(String poNo) {}
