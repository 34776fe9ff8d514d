/**
 * Cases over HTTP. Start at {@link io.ytterby.intelligence.casework.rest.CaseResource}.
 */
@NullMarked
package io.ytterby.intelligence.casework.rest;

import org.jspecify.annotations.NullMarked;
