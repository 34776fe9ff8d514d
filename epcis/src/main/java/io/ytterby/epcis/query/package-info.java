/**
 * What can be asked of EPCIS events, and how an answer is told from the rest. Plain Java: no database, no HTTP.
 *
 * <p>Start at {@link io.ytterby.epcis.query.EventQuery}: the query language of EPCIS 2.0 (section 8.2.7) as criteria.
 * Each can judge an event, and names the terms ({@link io.ytterby.epcis.query.EventTerms}) that an index finds it by.
 */
@NullMarked
package io.ytterby.epcis.query;

import org.jspecify.annotations.NullMarked;
