package io.ytterby.benchmarks.console;

/**
 * A page that is measured.
 *
 * @param name in the table and the JSON line
 * @param what is on it, in words
 * @param person who sees it
 * @param path below the gateway's address
 * @param counted script that says how many there are of what it is measured with
 * @param wanted how many there must be at least: a page with less would be quick for nothing
 */
record PageUnderTest(String name, String what, String person, String path, String counted, int wanted) {}
