/**
 * The hash that names an event by what it says (CBV 2.0, section 8.9). Start at {@link io.ytterby.epcis.hash.PreHash}.
 */
@NullMarked
package io.ytterby.epcis.hash;

import org.jspecify.annotations.NullMarked;
