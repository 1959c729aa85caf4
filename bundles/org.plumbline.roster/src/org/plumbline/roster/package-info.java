// SPDX-License-Identifier: EPL-2.0
/** Rosters of agencies, personnel, assets and accounts, as departments keep them in tables, into the model and out of it. */
package org.plumbline.roster;
