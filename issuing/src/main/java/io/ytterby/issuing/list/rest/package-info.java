/** Status lists as everybody may read them. */
@NullMarked
package io.ytterby.issuing.list.rest;

import org.jspecify.annotations.NullMarked;
