namespace FollowUp.Features.Directory.Scim;

/// <summary>What SCIM calls a resource type.</summary>
public enum ScimKind
{
    User,
    Group,
}

/// <summary>What a client does to a resource.</summary>
public enum ScimVerb
{
    Create,
    Replace,
    Patch,
    Delete,
}
