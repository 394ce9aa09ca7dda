namespace FollowUp.Mining.Language;

/// <summary>What the word lists say of a form, looked up once for each form.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    May = 1 << 0,
    Being = 1 << 1,
    Subordinate = 1 << 2,
    Tail = 1 << 3,
    Adverb = 1 << 4,
    Determiner = 1 << 5,
    Preposition = 1 << 6,
    ThisMatter = 1 << 7,
    Position = 1 << 8,
    BarePosition = 1 << 9,
    Group = 1 << 10,
    GroupNoun = 1 << 11,
    Department = 1 << 12,
    Forum = 1 << 13,
    DepartmentName = 1 << 14,
    NotInitials = 1 << 15,
    FirstName = 1 << 16,
    OpensQuantifier = 1 << 17,
    DepartmentHead = 1 << 18,
}
