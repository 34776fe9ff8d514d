/** Tests of the package of the same name. */
@NullMarked
package io.ytterby.licensing.application.rest;

import org.jspecify.annotations.NullMarked;
