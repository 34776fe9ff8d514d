package io.ytterby.intelligence.trade.domain;

/**
 * Why a record of an import was not taken.
 *
 * @param line from 1: a line of NDJSON, a row of CSV (its header is line 1), an entry of a JSON array
 * @param pointer JSON pointer into the record, or the column's name of a CSV; empty for the whole
 * @param detail what would be right
 */
public record LineError(int line, String pointer, String detail) {}
