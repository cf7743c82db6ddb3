using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Renders page components to HTML, one after another on one thread. It lets go of each page as soon as it is written;
/// a shared HtmlRenderer would keep them all.
/// </summary>
internal sealed class PageRenderer : StaticHtmlRenderer
{
    private PageRenderer(IServiceProvider services)
        : base(services, NullLoggerFactory.Instance)
    {
    }

    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    /// <summary>Runs <paramref name="work"/> with a renderer of its own, on the calling thread.</summary>
    public static void Use(Action<PageRenderer> work)
    {
        using var services = new ServiceCollection().AddSingleton<HtmlEncoder>(Html.Encoder).BuildServiceProvider();
        using var renderer = new PageRenderer(services);
        renderer.Dispatcher.InvokeAsync(() => work(renderer)).GetAwaiter().GetResult();
    }

    /// <summary>Renders one page. Components of the site never wait for anything, so this never blocks.</summary>
    public void Render(SiteComponent component, PageContext page, TextWriter output)
    {
        var id = AssignRootComponentId(component);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(SiteComponent.Page)] = page });
        RenderRootComponentAsync(id, parameters).GetAwaiter().GetResult();
        WriteComponentHtml(id, output);
        RemoveRootComponent(id);
    }
}
