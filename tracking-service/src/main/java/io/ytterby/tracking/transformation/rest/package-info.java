/**
 * Transformations, blends and recycling over HTTP. Start at {@link
 * io.ytterby.tracking.transformation.rest.TransformationResource}.
 */
@NullMarked
package io.ytterby.tracking.transformation.rest;

import org.jspecify.annotations.NullMarked;
