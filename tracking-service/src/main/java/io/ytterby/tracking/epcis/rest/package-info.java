/**
 * What every path under {@code /epcis} shares: headers, versions and problems as EPCIS 2.0 has them.
 *
 * <p>Start at {@link io.ytterby.tracking.epcis.rest.EpcisHeaders}.
 */
@NullMarked
package io.ytterby.tracking.epcis.rest;

import org.jspecify.annotations.NullMarked;
