/**
 * Evidence over HTTP. Start at {@link io.ytterby.inspection.evidence.rest.EvidenceResource}.
 */
@NullMarked
package io.ytterby.inspection.evidence.rest;

import org.jspecify.annotations.NullMarked;
