using FollowUp.Features.Directory.Scim;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.Organisations;

/// <summary>The groups of the organisation's own directory, each with what its members are here.</summary>
public sealed class GroupsModel(IMediator mediator, ScreenText text) : PageModel
{
    private const string Nothing = "";

    public GroupList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => List = await mediator.Send(new ListScimGroups.Query(), cancellationToken);

    /// <param name="grant">As <see cref="Choices"/> writes it.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? grant, CancellationToken cancellationToken)
    {
        if (!TryRead(grant, out var wanted) || await mediator.Send(new SetGroupGrant.Command(id, wanted), cancellationToken) is not null)
        {
            return NotFound();
        }

        new Receipt(text["group.saved"], text["group.saved-then"]).Leave(TempData);
        return RedirectToPage();
    }

    public IEnumerable<SelectListItem> Choices(GroupGrant? grant) =>
        new[] { new SelectListItem(text["group.nothing"], Nothing) }
            .Concat(
                from forum in List.Forums
                from kind in new[] { GroupGrantKind.Chair, GroupGrantKind.Secretary, GroupGrantKind.Member }
                select new SelectListItem(text[$"group.{kind.ToString().ToLowerInvariant()}", forum.Name], $"{kind}:{forum.Id:N}"))
            .Concat([
                new SelectListItem(text["group.director"], $"{GroupGrantKind.Director}:"),
                new SelectListItem(text["group.administrator"], $"{GroupGrantKind.Administrator}:"),
            ])
            .Select(item => new SelectListItem(item.Text, item.Value, item.Value == Written(grant)));

    private static string Written(GroupGrant? grant) => grant is null ? Nothing : $"{grant.Kind}:{grant.ForumId:N}";

    private static bool TryRead(string? words, out GroupGrant? grant)
    {
        grant = null;
        if (string.IsNullOrEmpty(words))
        {
            return true;
        }

        var parts = words.Split(':');
        if (parts.Length != 2 || !Enum.TryParse<GroupGrantKind>(parts[0], out var kind))
        {
            return false;
        }

        grant = new GroupGrant(kind, Guid.TryParse(parts[1], out var forum) ? forum : null);
        return true;
    }
}
