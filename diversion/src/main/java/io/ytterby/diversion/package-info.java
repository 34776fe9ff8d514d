/**
 * Finds diverted goods in trade records: what a declaration or bill of lading shows, compared with what was seen before. Plain Java, no
 * clock, no threads, no I/O but the tables of its own jar; what it remembers it asks of a port, {@link io.ytterby.diversion.cell.Cells}.
 *
 * <p>Start at {@link io.ytterby.diversion.score.Assessor}, then {@code feature}. Why: ADR 0073.
 */
@NullMarked
package io.ytterby.diversion;

import org.jspecify.annotations.NullMarked;
