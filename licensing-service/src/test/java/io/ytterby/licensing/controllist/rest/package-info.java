/** Tests of the package of the same name. */
@NullMarked
package io.ytterby.licensing.controllist.rest;

import org.jspecify.annotations.NullMarked;
