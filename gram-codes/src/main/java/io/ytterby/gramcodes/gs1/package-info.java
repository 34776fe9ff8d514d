/**
 * Names of things as GS1 writes them: Digital Link URIs, element strings, EPC URNs, and gram codes in each of these.
 *
 * <p>Start at {@link io.ytterby.gramcodes.gs1.DigitalLink} to read a link, at {@link io.ytterby.gramcodes.gs1.EpcUri}
 * to turn URNs into links and back, at {@link io.ytterby.gramcodes.gs1.GramIdentity} for gram codes. What an application
 * identifier may hold stands in GS1's syntax dictionary (release 2026-01-27, Copyright GS1 AISBL, Apache-2.0), which is
 * shipped beside these classes and read once.
 */
@NullMarked
package io.ytterby.gramcodes.gs1;

import org.jspecify.annotations.NullMarked;
