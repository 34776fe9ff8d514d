/**
 * What an inspection found, and that two persons stand for it. Start at {@link io.ytterby.inspection.result.domain.InspectionResult}.
 */
@NullMarked
package io.ytterby.inspection.result.domain;

import org.jspecify.annotations.NullMarked;
