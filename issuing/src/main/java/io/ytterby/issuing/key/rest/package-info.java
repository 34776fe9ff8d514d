/** Keys as everybody may read them. */
@NullMarked
package io.ytterby.issuing.key.rest;

import org.jspecify.annotations.NullMarked;
