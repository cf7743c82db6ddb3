using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnvProtect.Benchmarks.Api.Contestants;

/// <summary>The same questions by EF Core, as its documentation would have it written: pooled contexts, no tracking, projections.</summary>
internal static class EntityFramework
{
    public static void AddServices(IServiceCollection services, string database) => services.AddDbContextPool<Register>(options => options
        .UseSqlite($"Data Source={new Uri(Path.GetFullPath(database)).AbsoluteUri}?immutable=1;Mode=ReadOnly", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/key/{id}", async (string id, Register register) => Json(await register.Issues.Where(issue => issue.Id == id).Select(Shown).SingleAsync()));
        routes.MapGet("/page/{status}", async (string status, Register register) =>
        {
            var matching = register.Issues.Where(issue => issue.Status == status && issue.Kind == "case");
            return Json(new Page<IssueRow>(await matching.LongCountAsync(), await matching.OrderByDescending(issue => issue.ReceivedOn).ThenBy(issue => issue.Id).Take(50).Select(Shown).ToListAsync()));
        });
        routes.MapGet("/expand/{status}", async (string status, Register register) => Json(new Page<ExpandedIssue>(null, await register.Issues
            .Where(issue => issue.Status == status && issue.Kind == "problem").OrderBy(issue => issue.Id).Take(20).Select(issue => new ExpandedIssue
            {
                Id = issue.Id,
                TitleZh = issue.TitleZh,
                Measures = issue.Measures.OrderBy(measure => measure.Id).Select(measure => new MeasureRow { Id = measure.Id, Sequence = measure.Sequence, TextZh = measure.TextZh }).ToList(),
                IssueAreas = issue.Areas.OrderBy(area => area.AreaCode).Select(area => new AreaRow { AreaCode = area.AreaCode }).ToList(),
            }).ToListAsync())));
        routes.MapGet("/search/{word}", async (string word, Register register) =>
        {
            var matching = register.Issues.Where(issue => issue.Id.Contains(word) || issue.TitleZh.Contains(word) || issue.TitleEn!.Contains(word) || issue.SummaryZh.Contains(word) || issue.SummaryEn!.Contains(word)
                || issue.GoalZh!.Contains(word) || issue.GoalEn!.Contains(word) || issue.FindingZh!.Contains(word) || issue.FindingEn!.Contains(word) || issue.HandlingZh!.Contains(word) || issue.HandlingEn!.Contains(word));
            return Json(new Page<TitleRow>(await matching.LongCountAsync(), await matching.OrderBy(issue => issue.Id).Take(20).Select(issue => new TitleRow { Id = issue.Id, TitleZh = issue.TitleZh }).ToListAsync()));
        });
        routes.MapGet("/groupby", async (Register register) => Json(new Page<GroupRow>(null, await register.Issues.GroupBy(issue => new { issue.Status, issue.Verdict })
            .Select(group => new GroupRow { Status = group.Key.Status, Verdict = group.Key.Verdict, N = group.LongCount() }).OrderBy(group => group.Status).ThenBy(group => group.Verdict).ToListAsync())));
        routes.MapGet("/year/{site}", async (string site, Register register) => Json(new Page<ValueRow>(null, await register.Observations
            .Where(value => value.SiteId == site && value.IndicatorCode == "pm25").OrderBy(value => value.Id).Take(8760).Select(value => new ValueRow { Id = value.Id, Value = value.Value }).ToListAsync())));
    }

    private static System.Linq.Expressions.Expression<Func<IssueEntity, IssueRow>> Shown { get; } = issue => new IssueRow
    {
        Id = issue.Id,
        Kind = issue.Kind,
        Status = issue.Status,
        TitleZh = issue.TitleZh,
        TitleEn = issue.TitleEn,
        SummaryZh = issue.SummaryZh,
        DueOn = issue.DueOn,
        ReceivedOn = issue.ReceivedOn,
        IsOverdue = issue.IsOverdue,
        DaysToResolve = issue.DaysToResolve,
        PageUrl = issue.PageUrl,
    };

    private static IResult Json(object answer) => Results.Json(answer, Floor.Json);
}

internal sealed class Register(DbContextOptions<Register> options) : DbContext(options)
{
    public DbSet<IssueEntity> Issues => Set<IssueEntity>();

    public DbSet<ObservationEntity> Observations => Set<ObservationEntity>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<IssueEntity>().HasMany(issue => issue.Measures).WithOne().HasForeignKey(measure => measure.IssueId);
        modelBuilder.Entity<IssueEntity>().HasMany(issue => issue.Areas).WithOne().HasForeignKey(area => area.IssueId);
        modelBuilder.Entity<MeasureEntity>().ToTable("Measures");
        modelBuilder.Entity<AreaEntity>().ToTable("IssueAreas").HasKey(area => new { area.IssueId, area.AreaCode });
    }
}

internal sealed class IssueEntity
{
    public required string Id { get; set; }
    public required string Kind { get; set; }
    public required string Status { get; set; }
    public string? Verdict { get; set; }
    public required string TitleZh { get; set; }
    public string? TitleEn { get; set; }
    public required string SummaryZh { get; set; }
    public string? SummaryEn { get; set; }
    public string? GoalZh { get; set; }
    public string? GoalEn { get; set; }
    public string? FindingZh { get; set; }
    public string? FindingEn { get; set; }
    public string? HandlingZh { get; set; }
    public string? HandlingEn { get; set; }
    public string? DueOn { get; set; }
    public string? ReceivedOn { get; set; }
    public bool? IsOverdue { get; set; }
    public long? DaysToResolve { get; set; }
    public required string PageUrl { get; set; }
    public List<MeasureEntity> Measures { get; set; } = [];
    public List<AreaEntity> Areas { get; set; } = [];
}

internal sealed class MeasureEntity
{
    public required string Id { get; set; }
    public required string IssueId { get; set; }
    public long Sequence { get; set; }
    public required string TextZh { get; set; }
}

internal sealed class AreaEntity
{
    public required string IssueId { get; set; }
    public required string AreaCode { get; set; }
}

internal sealed class ObservationEntity
{
    public long Id { get; set; }
    public required string IndicatorCode { get; set; }
    public string? SiteId { get; set; }
    public double Value { get; set; }
}
