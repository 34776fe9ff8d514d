/**
 * EPCIS and CBV 2.0 as plain Java: documents are read as a stream of events, validated to the letter of the official
 * schema, brought into a normal form, and named by the hash of CBV 2.0 section 8.9.
 *
 * <p>Start at {@link io.ytterby.epcis.EpcisReader}; an event is an {@link io.ytterby.epcis.EpcisEvent}. Why so: ADR 0031.
 */
@NullMarked
package io.ytterby.epcis;

import org.jspecify.annotations.NullMarked;
