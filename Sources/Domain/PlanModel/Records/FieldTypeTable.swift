/// What the fields of records hold; those not named hold words.
enum FieldTypeTable {
  static let common: [String: FieldType] = [
    "ordinal": .whole, "year": .whole, "seq": .whole,
    "value": .number, "upper": .number, "tolerance": .number, "baseline": .number,
    "pace_on_track": .number, "pace_slow": .number,
    "issued": .day, "ended_on": .day, "followed_from": .day, "baseline_on": .day,
    "starts": .day, "due": .day, "anchor": .day, "valid_from": .day, "valid_to": .day,
    "sent_on": .day, "product_on": .day, "confirmed_on": .day, "day": .day, "new_due": .day,
    "asked_on": .day, "decided_on": .day, "answered_on": .day, "answer_by": .day,
    "done_on": .day, "first_day": .day, "last_day": .day, "as_of": .day, "closed_on": .day,
    "in_force": .flag, "is_complete": .flag, "is_context": .flag, "is_upper_limit": .flag,
    "is_strict": .flag, "is_day_given": .flag, "is_applied": .flag, "starts_series": .flag,
    "is_working": .flag, "is_announced": .flag,
    "period": .period, "reported_for": .period, "recurrence": .recurrence,
    "level": .code, "letterhead": .code, "reporting": .code, "reporting_rule": .code,
    "comparator": .code, "kind": .code, "role": .code, "mode": .code, "form": .code,
    "decision": .code, "outlook": .code, "state": .code, "grade": .code, "verification": .code,
    "difficulty_state": .code, "rule": .code,
    "plan": .reference(.plan, isOwner: true),
    "target": .reference(.target, isOwner: true),
    "task": .reference(.task, isOwner: true),
    "section": .reference(.section, isOwner: false),
    "follow_up": .reference(.followUp, isOwner: true),
  ]

  static let byKind: [RecordKind: [String: FieldType]] = [
    .plan: [
      "parents": .list, "recipients": .list, "successor": .reference(.plan, isOwner: false),
    ],
    .target: [
      "groups": .list, "indicator": .reference(.indicator, isOwner: false),
      "parent": .reference(.target, isOwner: false),
      "share_of": .reference(.target, isOwner: false),
    ],
    .task: ["waits_on": .reference(.task, isOwner: false)],
    .agency: ["aliases": .list],
    .membership: [
      "group_agency": .reference(.agency, isOwner: true),
      "member": .reference(.agency, isOwner: true),
    ],
    .assignment: ["agency": .reference(.agency, isOwner: true)],
    // A succession without its heir would say that the functions ended.
    .succession: [
      "predecessor": .reference(.agency, isOwner: true),
      "heir": .reference(.agency, isOwner: true),
    ],
    .obligation: [
      "member": .reference(.agency, isOwner: true),
      "product_plan": .reference(.plan, isOwner: false),
    ],
    .extension: ["member": .reference(.agency, isOwner: true)],
    .progressReport: [
      "member": .reference(.agency, isOwner: true),
      "agency": .reference(.agency, isOwner: false),
      "answer_agency": .reference(.agency, isOwner: false),
    ],
    .followUp: ["agency": .reference(.agency, isOwner: false)],
    .followUpItem: ["member": .reference(.agency, isOwner: true)],
    .recommendation: ["agency": .reference(.agency, isOwner: false)],
  ]
}
