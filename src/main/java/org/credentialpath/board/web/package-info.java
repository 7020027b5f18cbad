/** Pages of boards, rosters, messages and workload. */
@NullMarked
package org.credentialpath.board.web;

import org.jspecify.annotations.NullMarked;
