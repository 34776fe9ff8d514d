/**
 * What happens to lots, as EPCIS 2.0 has it. Plain Java.
 *
 * <p>Start at {@link io.ytterby.tracking.custody.domain.CustodyEvents}: an event for each thing that can happen.
 */
@NullMarked
package io.ytterby.tracking.custody.domain;

import org.jspecify.annotations.NullMarked;
