/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef SOUPBINTCP_LAYOUT_H
#define SOUPBINTCP_LAYOUT_H

#include "itch_layout.h"
#include "soupbintcp.h"

/** Fields of Debug Packet. */
static const struct itch_field_layout soupbintcp_debug_fields[] = {
	ITCH_FIELD(struct soupbintcp_debug, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_debug, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Login Accepted Packet. */
static const struct itch_field_layout soupbintcp_login_accepted_fields[] = {
	ITCH_FIELD(struct soupbintcp_login_accepted, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_accepted, packet_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_accepted, session, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_accepted, sequence_number, digits, ITCH_NO_DECIMALS),
};

/** Fields of Login Rejected Packet. */
static const struct itch_field_layout soupbintcp_login_rejected_fields[] = {
	ITCH_FIELD(struct soupbintcp_login_rejected, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_rejected, packet_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_rejected, reject_reason_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Sequenced Data Packet. */
static const struct itch_field_layout soupbintcp_sequenced_data_fields[] = {
	ITCH_FIELD(struct soupbintcp_sequenced_data, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_sequenced_data, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Server Heartbeat Packet. */
static const struct itch_field_layout soupbintcp_server_heartbeat_fields[] = {
	ITCH_FIELD(struct soupbintcp_server_heartbeat, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_server_heartbeat, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of End of Session Packet. */
static const struct itch_field_layout soupbintcp_end_of_session_fields[] = {
	ITCH_FIELD(struct soupbintcp_end_of_session, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_end_of_session, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Login Request Packet. */
static const struct itch_field_layout soupbintcp_login_request_fields[] = {
	ITCH_FIELD(struct soupbintcp_login_request, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_request, packet_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_request, username, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_request, password, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_request, requested_session, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_login_request, requested_sequence_number, digits,
		ITCH_NO_DECIMALS),
};

/** Fields of Unsequenced Data Packet. */
static const struct itch_field_layout soupbintcp_unsequenced_data_fields[] = {
	ITCH_FIELD(struct soupbintcp_unsequenced_data, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_unsequenced_data, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Client Heartbeat Packet. */
static const struct itch_field_layout soupbintcp_client_heartbeat_fields[] = {
	ITCH_FIELD(struct soupbintcp_client_heartbeat, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_client_heartbeat, packet_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Logout Request Packet. */
static const struct itch_field_layout soupbintcp_logout_request_fields[] = {
	ITCH_FIELD(struct soupbintcp_logout_request, packet_length, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct soupbintcp_logout_request, packet_type, char, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout soupbintcp_layouts[] = {
	ITCH_LAYOUT("debug", SOUPBINTCP_DEBUG_TYPE, struct soupbintcp_debug,
		soupbintcp_debug_fields),
	ITCH_LAYOUT("login_accepted", SOUPBINTCP_LOGIN_ACCEPTED_TYPE,
		struct soupbintcp_login_accepted, soupbintcp_login_accepted_fields),
	ITCH_LAYOUT("login_rejected", SOUPBINTCP_LOGIN_REJECTED_TYPE,
		struct soupbintcp_login_rejected, soupbintcp_login_rejected_fields),
	ITCH_LAYOUT("sequenced_data", SOUPBINTCP_SEQUENCED_DATA_TYPE,
		struct soupbintcp_sequenced_data, soupbintcp_sequenced_data_fields),
	ITCH_LAYOUT("server_heartbeat", SOUPBINTCP_SERVER_HEARTBEAT_TYPE,
		struct soupbintcp_server_heartbeat, soupbintcp_server_heartbeat_fields),
	ITCH_LAYOUT("end_of_session", SOUPBINTCP_END_OF_SESSION_TYPE,
		struct soupbintcp_end_of_session, soupbintcp_end_of_session_fields),
	ITCH_LAYOUT("login_request", SOUPBINTCP_LOGIN_REQUEST_TYPE, struct soupbintcp_login_request,
		soupbintcp_login_request_fields),
	ITCH_LAYOUT("unsequenced_data", SOUPBINTCP_UNSEQUENCED_DATA_TYPE,
		struct soupbintcp_unsequenced_data, soupbintcp_unsequenced_data_fields),
	ITCH_LAYOUT("client_heartbeat", SOUPBINTCP_CLIENT_HEARTBEAT_TYPE,
		struct soupbintcp_client_heartbeat, soupbintcp_client_heartbeat_fields),
	ITCH_LAYOUT("logout_request", SOUPBINTCP_LOGOUT_REQUEST_TYPE,
		struct soupbintcp_logout_request, soupbintcp_logout_request_fields),
};

#endif /* SOUPBINTCP_LAYOUT_H */
